#define _GNU_SOURCE
#include "CSandbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What computing needs, and reading and writing what is open. Everything else is refused. */
static const char *const allowed[] = {
    "read", "write", "readv", "writev", "close", "lseek", "fstat", "poll", "ppoll", "munmap",
    "mremap", "madvise", "brk", "futex", "rt_sigreturn", "rt_sigprocmask", "rt_sigaction",
    "rt_sigtimedwait", "sigaltstack", "clock_gettime", "clock_getres", "gettimeofday", "time",
    "clock_nanosleep", "nanosleep", "getpid", "gettid", "getrandom", "getrusage", "sched_yield", "restart_syscall",
    "exit", "exit_group",
};

/* What reading files of its own choice takes, besides `openat`; where they lie, Landlock decides. */
static const char *const allowed_to_read[] = {
    "newfstatat", "stat", "lstat", "access", "faccessat", "faccessat2", "readlink", "getdents64",
    "fcntl", "pread64",
};

/* What no reader of letters ever calls: who does was taken over, and is ended at once. */
static const char *const deadly[] = {
    "execve", "execveat", "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
    "sendto", "sendmsg", "sendmmsg", "clone", "clone3", "fork", "vfork", "ptrace",
    "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_open", "pidfd_getfd",
    "pidfd_send_signal", "kill", "tkill", "io_uring_setup", "io_uring_enter", "io_uring_register",
    "bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key", "mount", "umount2",
    "unshare", "setns", "chroot", "pivot_root", "init_module", "finit_module", "kexec_load",
    "memfd_create", "memfd_secret", "open_by_handle_at", "modify_ldt", "personality", "reboot",
};

static int limit(int resource, rlim_t value) {
  const struct rlimit both = {.rlim_cur = value, .rlim_max = value};
  return setrlimit(resource, &both) == 0 ? 0 : errno;
}

/* Lowers the limit on the address space only: a lower one of the user's own stays. */
static int limit_address_space(rlim_t value) {
  struct rlimit present;
  if (getrlimit(RLIMIT_AS, &present) != 0) return errno;
  return limit(RLIMIT_AS, present.rlim_max < value ? present.rlim_max : value);
}

/* Opening files, but only to read them. */
static int add_reading(scmp_filter_ctx filter) {
  int code = 0;
  for (size_t i = 0; i < sizeof allowed_to_read / sizeof *allowed_to_read && code == 0; i++) {
    int number = seccomp_syscall_resolve_name(allowed_to_read[i]);
    if (number >= 0) code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
  }
  if (code == 0)
    code = seccomp_rule_add(
        filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
        SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND, O_RDONLY));
  return code;
}

static int add_rules(scmp_filter_ctx filter) {
  int code = 0;
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed && code == 0; i++) {
    int number = seccomp_syscall_resolve_name(allowed[i]);
    if (number >= 0) code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
  }
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly && code == 0; i++) {
    int number = seccomp_syscall_resolve_name(deadly[i]);
    if (number >= 0) code = seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, number, 0);
  }
  /* Memory that could be run is refused. */
  if (code == 0)
    code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  if (code == 0)
    code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  /* A process may end itself (abort), no other. */
  if (code == 0)
    code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid()));
  return code;
}

static int filter_calls(bool reads) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (filter == NULL) return ENOMEM;
  int code = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  if (code == 0) code = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
  if (code == 0) code = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2); /* binary tree */
  if (code == 0) code = add_rules(filter);
  if (code == 0 && reads) code = add_reading(filter);
  if (code == 0) code = seccomp_load(filter);
  seccomp_release(filter);
  return -code;
}

/* The kernel's structure, in the version with which it had all of these. */
struct ruleset {
  uint64_t handled_access_fs;
  uint64_t handled_access_net;
  uint64_t scoped;
};

/* The kernel's structure: what may be done below a folder. */
struct rule {
  uint64_t allowed_access;
  int32_t folder;
} __attribute__((packed));

/* Lets files and folders below a folder be read; one that is not there needs no rule. */
static int allow_reading(int ruleset, const char *path) {
  const int add_rule = 445, path_beneath = 1;
  struct rule rule = {.allowed_access = 1u << 2 | 1u << 3}; /* files, folders */
  rule.folder = open(path, O_PATH | O_CLOEXEC);
  if (rule.folder < 0) return errno == ENOENT ? 0 : errno;
  int code = syscall(add_rule, ruleset, path_beneath, &rule, 0) == 0 ? 0 : errno;
  close(rule.folder);
  return code;
}

/* No file but those that may be read, no TCP, no signal, no abstract socket: a second lock beside
   seccomp's. */
static int lock_land(const char *const *readable, bool *present) {
  const int create = 444, restrict_self = 446, ask_version = 1;
  *present = false;
  long version = syscall(create, NULL, 0, ask_version);
  if (version < 0) return 0; /* this kernel has none */
  struct ruleset rules = {.handled_access_fs = (1u << 13) - 1};
  if (version >= 2) rules.handled_access_fs |= 1u << 13; /* linking elsewhere */
  if (version >= 3) rules.handled_access_fs |= 1u << 14; /* truncating */
  if (version >= 5) rules.handled_access_fs |= 1u << 15; /* device commands */
  if (version >= 4) rules.handled_access_net = 3;
  if (version >= 6) rules.scoped = 3;
  size_t size = version >= 6 ? sizeof rules : version >= 4 ? 16 : 8;
  int ruleset = (int)syscall(create, &rules, size, 0);
  if (ruleset < 0) return errno;
  int code = 0;
  for (; readable != NULL && *readable != NULL && code == 0; readable++)
    code = allow_reading(ruleset, *readable);
  if (code == 0) code = syscall(restrict_self, ruleset, 0) == 0 ? 0 : errno;
  close(ruleset);
  *present = code == 0;
  return code;
}

int sandbox_confine(const struct sandbox_limits *limits, const char **step, bool *landlock) {
  int code;
  *step = "the address space's limit";
  if ((code = limit_address_space(limits->address_space)) != 0) return code;
  *step = "the file size's limit";
  if ((code = limit(RLIMIT_FSIZE, 0)) != 0) return code;
  *step = "the core file's limit";
  if ((code = limit(RLIMIT_CORE, 0)) != 0) return code;
  *step = "no new privileges";
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  *step = "Landlock";
  if ((code = lock_land(limits->readable, landlock)) != 0) return code;
  *step = "the open files' limit";
  if ((code = limit(RLIMIT_NOFILE, limits->open_files)) != 0) return code;
  *step = "seccomp";
  return filter_calls(*landlock && limits->readable != NULL);
}

int sandbox_thread_count(void) {
  DIR *tasks = opendir("/proc/self/task");
  if (tasks == NULL) return -1;
  int count = 0;
  struct dirent *entry;
  while ((entry = readdir(tasks)) != NULL) count += entry->d_name[0] != '.';
  closedir(tasks);
  return count;
}
