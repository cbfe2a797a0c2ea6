#define _GNU_SOURCE
#include "CAttacks.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int result(long value) { return value < 0 ? errno : 0; }

static int try_socket(void) { return result(socket(AF_INET, SOCK_STREAM, 0)); }

static int try_connect(void) {
  const struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9)};
  return result(connect(0, (const struct sockaddr *)&address, sizeof address));
}

static int try_exec(void) {
  char *const arguments[] = {"sh", "-c", "exit 0", NULL};
  return result(execve("/bin/sh", arguments, NULL));
}

static int try_fork(void) { return result(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }

static int try_trace(void) { return result(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL)); }

static int try_ring(void) { return result(syscall(425, 8, NULL)); }

static int try_kill(void) { return result(kill(getppid(), SIGTERM)); }

static int try_signal(void) { return result(syscall(SYS_tgkill, getppid(), getppid(), SIGTERM)); }

static int try_open(void) { return result(open("/etc/passwd", O_RDONLY)); }

static int try_create(void) {
  return result(open("/tmp/auskunft-attack", O_CREAT | O_WRONLY, 0600));
}

static int try_remove(void) { return result(unlink("/tmp/auskunft-attack")); }

static int try_list(void) { return result(open("/", O_RDONLY | O_DIRECTORY)); }

static int try_code(void) {
  void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return page == MAP_FAILED ? errno : 0;
}

static int try_raising_limits(void) {
  const struct rlimit more = {.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
  return result(setrlimit(RLIMIT_CPU, &more));
}

static int try_loop(void) {
  for (volatile unsigned long count = 0; count < ~0ul; count++) continue;
  return 0;
}

static int try_sleep(void) {
  for (int day = 0; day < 1000; day++) sleep(86400);
  return 0;
}

/* Asks for it without using it: the limit is on what is asked for, and a page's use costs time. */
static int try_memory(void) {
  const size_t size = 64 << 20;
  for (;;) {
    char *volatile block = malloc(size);
    if (block == NULL) {
      static const char message[] = "Out of memory\n"; /* as libraries say it */
      if (write(STDERR_FILENO, message, sizeof message - 1) >= 0) abort();
      _exit(1);
    }
    *block = 1;
  }
}

static int use_stack(unsigned long depth) {
  volatile char frame[4096];
  frame[0] = (char)depth;
  return depth == 0 ? 0 : use_stack(depth - 1) + frame[0];
}

static int try_stack(void) { return use_stack(~0ul); }

static int try_crash(void) {
  volatile int *nowhere = NULL;
  return *nowhere;
}

static int try_warnings(void) {
  char block[65536];
  memset(block, '!', sizeof block);
  while (write(STDERR_FILENO, block, sizeof block) >= 0) continue;
  return errno;
}

static int try_exit(void) { _exit(0); }

int attack_perform(const char *name) {
  static const struct {
    const char *name;
    int (*run)(void);
  } attacks[] = {
      {"socket", try_socket}, {"connect", try_connect}, {"exec", try_exec}, {"fork", try_fork},
      {"trace", try_trace}, {"ring", try_ring}, {"kill", try_kill}, {"signal", try_signal},
      {"open", try_open}, {"create", try_create}, {"remove", try_remove}, {"list", try_list},
      {"code", try_code}, {"limits", try_raising_limits}, {"loop", try_loop},
      {"sleep", try_sleep}, {"memory", try_memory}, {"stack", try_stack}, {"crash", try_crash},
      {"warnings", try_warnings}, {"exit", try_exit},
  };
  for (size_t i = 0; i < sizeof attacks / sizeof *attacks; i++)
    if (strcmp(attacks[i].name, name) == 0) return attacks[i].run();
  return -1;
}
