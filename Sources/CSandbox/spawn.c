#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* In bytes; a letter fits, so that its reader is woken once. */
static const int pipe_size = 1 << 20;

static void close_pair(int pair[2]) {
  for (int end = 0; end < 2; end++)
    if (pair[end] >= 0) close(pair[end]);
}

static int make_pipe(int pair[2], int own_end) {
  if (pipe2(pair, O_CLOEXEC) != 0) return errno;
  fcntl(pair[1], F_SETPIPE_SZ, pipe_size); /* a smaller pipe works, too */
  if (fcntl(pair[own_end], F_SETFL, O_NONBLOCK) != 0) return errno;
  /* The process gets these as 0, 1 and 2: its ends must not be among those already. */
  for (int end = 0; end < 2; end++) {
    if (pair[end] > STDERR_FILENO) continue;
    int moved = fcntl(pair[end], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (moved < 0) return errno;
    close(pair[end]);
    pair[end] = moved;
  }
  return 0;
}

static int spawn_with(const int ends[3], const char *program, const char *const *arguments,
                      const char *const *environment, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int code = posix_spawn_file_actions_init(&actions);
  if (code != 0) return code;
  code = posix_spawnattr_init(&attributes);
  if (code != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return code;
  }
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  for (int target = 0; target < 3 && code == 0; target++)
    code = posix_spawn_file_actions_adddup2(&actions, ends[target], target);
  if (code == 0) code = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
  if (code == 0) code = posix_spawnattr_setsigdefault(&attributes, &all);
  if (code == 0) code = posix_spawnattr_setsigmask(&attributes, &none);
  if (code == 0)
    code = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  if (code == 0)
    code = posix_spawn(pid, program, &actions, &attributes, (char *const *)arguments,
                       (char *const *)environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

int sandbox_spawn(const char *program, const char *const *arguments,
                  const char *const *environment, struct sandbox_process *process) {
  int input[2] = {-1, -1}, output[2] = {-1, -1}, errors[2] = {-1, -1};
  int code = make_pipe(input, 1);
  if (code == 0) code = make_pipe(output, 0);
  if (code == 0) code = make_pipe(errors, 0);
  const int ends[3] = {input[0], output[1], errors[1]};
  pid_t pid = -1;
  if (code == 0) code = spawn_with(ends, program, arguments, environment, &pid);
  int pidfd = -1;
  if (code == 0) {
    pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (pidfd < 0) {
      code = errno;
      kill(pid, SIGKILL);
      waitpid(pid, NULL, 0);
    }
  }
  if (code != 0) {
    close_pair(input);
    close_pair(output);
    close_pair(errors);
    return code;
  }
  close(input[0]);
  close(output[1]);
  close(errors[1]);
  process->pid = pid;
  process->pidfd = pidfd;
  process->input = input[1];
  process->output = output[0];
  process->errors = errors[0];
  return 0;
}

int sandbox_kill(const struct sandbox_process *process) {
  return syscall(SYS_pidfd_send_signal, process->pidfd, SIGKILL, NULL, 0) == 0 ? 0 : errno;
}

int64_t sandbox_peak_memory(pid_t pid) {
  char name[64], line[256];
  snprintf(name, sizeof name, "/proc/%d/status", (int)pid);
  FILE *status = fopen(name, "re");
  if (status == NULL) return 0;
  long long peak = 0;
  while (fgets(line, sizeof line, status) != NULL)
    if (sscanf(line, "VmHWM: %lld", &peak) == 1) break;
  fclose(status);
  return peak;
}

int sandbox_wait(struct sandbox_process *process, struct sandbox_end *end) {
  if (process->input >= 0) close(process->input);
  int status = 0;
  struct rusage usage = {0};
  pid_t waited;
  do {
    waited = wait4(process->pid, &status, 0, &usage);
  } while (waited < 0 && errno == EINTR);
  int code = waited < 0 ? errno : 0;
  end->exited = WIFEXITED(status);
  end->status = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  end->cpu_microseconds = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * INT64_C(1000000) +
                          usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
  end->peak_kilobytes = usage.ru_maxrss;
  close(process->output);
  close(process->errors);
  close(process->pidfd);
  return code;
}

int64_t sandbox_cpu_time(pid_t pid) {
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &time) != 0) return -1;
  return time.tv_sec * INT64_C(1000000) + time.tv_nsec / 1000;
}

int sandbox_limit_cpu(pid_t pid, uint64_t seconds) {
  const struct rlimit limit = {.rlim_cur = seconds, .rlim_max = RLIM_INFINITY};
  return prlimit(pid, RLIMIT_CPU, &limit, NULL) == 0 ? 0 : errno;
}
