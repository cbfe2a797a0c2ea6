/* Processes that can do nothing but compute: how to start one, how it gives up its rights, how to
   write to one, how to end it. Functions return 0 or a code of errno, unless they say otherwise. */
#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/uio.h>

/* A process with three pipes; the descriptors are the starter's ends and do not block. */
struct sandbox_process {
  pid_t pid;
  int pidfd;
  int input;
  int output;
  int errors;
};

/* How a process ended, and what it used. */
struct sandbox_end {
  bool exited;
  int status; /* exit code, or signal */
  int64_t cpu_microseconds;
  int64_t peak_kilobytes; /* never less than its starter's: that counts until a program runs */
};

/* Limits that a process gives itself, for good. */
struct sandbox_limits {
  uint64_t address_space; /* bytes */
  uint64_t open_files;
  /* Folders below which files may be read, with NULL after the last; NULL for none. A kernel without
     Landlock cannot tell folders apart: there nothing may be read. */
  const char *const *readable;
};

/* Starts a program without any descriptor but its three pipes. */
int sandbox_spawn(const char *program, const char *const *arguments,
                  const char *const *environment, struct sandbox_process *process);

/* The most memory that a living process has had since it runs its program, in KiB; 0 where that
   cannot be known. */
int64_t sandbox_peak_memory(pid_t pid);

/* Kills a process; never another one that has got its number since. */
int sandbox_kill(const struct sandbox_process *process);

/* As writev, but where the reader is gone there is no SIGPIPE, only EPIPE: the calling thread blocks
   the signal meanwhile, and takes back what was sent to it. What the process does about the signal
   stays as it is, and no other thread notices. */
ssize_t sandbox_write(int descriptor, const struct iovec *parts, int count);

/* Waits for the end of a process and closes what was held of it. */
int sandbox_wait(struct sandbox_process *process, struct sandbox_end *end);

/* CPU time that a process has used, in microseconds; negative where it cannot be known. */
int64_t sandbox_cpu_time(pid_t pid);

/* Lets the kernel end a process when it has used so many seconds of CPU time in all. */
int sandbox_limit_cpu(pid_t pid, uint64_t seconds);

/* Gives up, for good, everything but computing, and reading and writing the three pipes.
   `step` names what failed; `landlock` says whether the kernel has Landlock. */
int sandbox_confine(const struct sandbox_limits *limits, const char **step, bool *landlock);

/* Threads of this process; negative where that cannot be known. */
int sandbox_thread_count(void);

#endif
