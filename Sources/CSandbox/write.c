#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>

ssize_t sandbox_write(int descriptor, const struct iovec *parts, int count) {
  sigset_t broken_pipe, before;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  int code = pthread_sigmask(SIG_BLOCK, &broken_pipe, &before);
  if (code != 0) {
    errno = code;
    return -1;
  }
  const ssize_t written = writev(descriptor, parts, count);
  const int error = errno;
  /* Whoever blocks the signal already takes it as it comes. */
  if (sigismember(&before, SIGPIPE) != 1) {
    if (written < 0 && error == EPIPE) {
      /* The kernel sends it to the thread that writes, so it waits here, if it is not ignored. */
      const struct timespec at_once = {0, 0};
      while (sigtimedwait(&broken_pipe, NULL, &at_once) < 0 && errno == EINTR) continue;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  errno = error;
  return written;
}
