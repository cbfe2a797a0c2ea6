#include "CTransfer.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// In bytes: a head is a few hundred; nobody needs more.
static const size_t longest_head = 64 << 10;

struct transfer_line {
  CURL *handle;
};

struct transfer {
  const struct transfer_limits *limits;
  transfer_stop stop;
  void *context;
  struct transfer_answer *answer;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void set_up(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

// Appends to a buffer that doubles; 0 where that would be more than `limit`, or memory is lacking.
static int append(unsigned char **buffer, size_t *count, const void *bytes, size_t more,
                  size_t limit) {
  if (more > limit || *count > limit - more) return 0;
  size_t before = *count, after = before + more;
  size_t room = 1024;
  while (room < before) room *= 2;
  if (*buffer == NULL || after > room) {
    while (room < after) room *= 2;
    unsigned char *larger = realloc(*buffer, room);
    if (larger == NULL) return 0;
    *buffer = larger;
  }
  memcpy(*buffer + before, bytes, more);
  *count = after;
  return 1;
}

static size_t take_body(char *bytes, size_t size, size_t number, void *given) {
  struct transfer *transfer = given;
  struct transfer_answer *answer = transfer->answer;
  size_t more = size * number;
  if (append(&answer->body, &answer->body_count, bytes, more, transfer->limits->bytes))
    return more;
  answer->failure = transfer_too_large;
  return more == 0 ? 1 : 0;
}

static size_t take_head(char *bytes, size_t size, size_t number, void *given) {
  struct transfer_answer *answer = ((struct transfer *)given)->answer;
  size_t more = size * number;
  // Each answer, "100 Continue" too, begins with its status line.
  if (more > 5 && memcmp(bytes, "HTTP/", 5) == 0) answer->head_count = 0;
  unsigned char *head = (unsigned char *)answer->head;
  int taken = append(&head, &answer->head_count, bytes, more, longest_head);
  answer->head = (char *)head;
  if (taken) return more;
  answer->failure = transfer_too_large;
  return more == 0 ? 1 : 0;
}

static int look_up(void *given, curl_off_t due, curl_off_t come, curl_off_t to_send,
                   curl_off_t sent) {
  (void)due, (void)come, (void)to_send, (void)sent;
  struct transfer *transfer = given;
  if (transfer->stop == NULL || transfer->stop(transfer->context) == 0) return 0;
  transfer->answer->failure = transfer_stopped;
  return 1;
}

struct transfer_line *transfer_open(void) {
  pthread_once(&once, set_up);
  struct transfer_line *line = calloc(1, sizeof *line);
  if (line == NULL) return NULL;
  line->handle = curl_easy_init();
  if (line->handle != NULL) return line;
  free(line);
  return NULL;
}

void transfer_close(struct transfer_line *line) {
  curl_easy_cleanup(line->handle);
  free(line);
}

static void speak_http_only(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

void transfer_get(struct transfer_line *line, const char *url, const char *const *fields,
                  const char *agent, int direct, const struct transfer_limits *limits,
                  transfer_stop stop, void *context, struct transfer_answer *answer) {
  memset(answer, 0, sizeof *answer);
  struct transfer transfer = {limits, stop, context, answer};
  struct curl_slist *list = NULL;
  for (; *fields != NULL; fields++) {
    struct curl_slist *longer = curl_slist_append(list, *fields);
    if (longer == NULL) break;
    list = longer;
  }
  CURL *handle = line->handle;
  // Forgets every setting; connections stay open.
  curl_easy_reset(handle);
  speak_http_only(handle);
  curl_easy_setopt(handle, CURLOPT_URL, url);
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  // "//" and "/../" in a path are the server's business.
  curl_easy_setopt(handle, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(handle, CURLOPT_USERAGENT, agent);
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
  if (direct) curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
  // No signal for time-outs: other threads would get it.
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, limits->connect);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, limits->total);
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, (limits->stall + 999) / 1000);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_head);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, look_up);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &transfer);
  CURLcode code = curl_easy_perform(handle);
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
  if (code != CURLE_OK && answer->failure == transfer_done) {
    answer->failure = transfer_failed;
    strncpy(answer->said, curl_easy_strerror(code), sizeof answer->said - 1);
  }
  curl_easy_reset(handle);
  curl_slist_free_all(list);
}

void transfer_forget(struct transfer_answer *answer) {
  free(answer->head);
  free(answer->body);
  memset(answer, 0, sizeof *answer);
}
