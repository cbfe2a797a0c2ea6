#ifndef CTRANSFER_H
#define CTRANSFER_H

#include <stddef.h>

// One resource fetched by libcurl, with limits on time and size. curl_easy_setopt takes any number
// of arguments of any type, which Swift cannot call: so it is called here, and nowhere else.
//
// Redirects are not followed, and no scheme but http and https is spoken.

// A line to servers, which keeps connections open between requests. For one thread at a time.
struct transfer_line;

struct transfer_limits {
  // In milliseconds: until a connection stands, for all of it, and with hardly a byte.
  long connect, total, stall;
  // Of the answer, after it was unpacked.
  size_t bytes;
};

enum transfer_failure {
  transfer_done = 0,
  // The answer has more bytes than the limit.
  transfer_too_large,
  // Somebody wanted it to stop.
  transfer_stopped,
  // Anything else; the answer's `said` has libcurl's words.
  transfer_failed,
};

struct transfer_answer {
  enum transfer_failure failure;
  long status;
  // The head's lines of the last answer, as they came.
  char *head;
  size_t head_count;
  unsigned char *body;
  size_t body_count;
  char said[256];
};

// Asked now and then; anything but 0 ends the transfer.
typedef int (*transfer_stop)(void *context);

// NULL where there is no memory for it.
struct transfer_line *transfer_open(void);
void transfer_close(struct transfer_line *line);

// Fetches `url`. `fields` are header fields ("Name: value"), ended by NULL; `direct` tells to ask no
// proxy. What is answered belongs to the caller until `transfer_forget`.
void transfer_get(struct transfer_line *line, const char *url, const char *const *fields,
                  const char *agent, int direct, const struct transfer_limits *limits,
                  transfer_stop stop, void *context, struct transfer_answer *answer);
void transfer_forget(struct transfer_answer *answer);

#endif
