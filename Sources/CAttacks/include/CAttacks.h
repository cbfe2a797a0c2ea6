/* What a letter that has taken over its reader might try. */
#ifndef CATTACKS_H
#define CATTACKS_H

/* Tries it. Returns 0 where it was let, otherwise errno; does not return where it is stopped.
   Negative: no such attack. */
int attack_perform(const char *name);

#endif
