#include <sqlite3.h>

/* Has SQLite not add up what memory it takes, which it does under a lock, for each piece. Refused
   once any database is open. A function with variable arguments, which Swift cannot call. */
static inline int sqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
