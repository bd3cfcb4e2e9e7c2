#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Swaps two folders in one system call (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the errno of the refusal: the caller then falls back on two renames.
int exchange_paths(const char *first, const char *second);

#endif
