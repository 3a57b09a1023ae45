// The part of libarchive that imports and exports need: one entry of a ZIP file unpacked block by block, and a ZIP
// file written entry by entry. No name of an entry ever touches the disk.
#ifndef FIDELIO_CARCHIVE_H
#define FIDELIO_CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct fidelio_unpacking fidelio_unpacking;

// Begins to unpack the entry whose local header stands at `begin` of the open file `descriptor`. Nothing at or behind
// `end` is read. The descriptor is used with pread alone and stays the caller's.
// NULL when no entry begins there or memory ran out. Must be given back to `fidelio_unpacking_free`.
fidelio_unpacking *fidelio_unpacking_new(int descriptor, int64_t begin, int64_t end);

// Reads at most `wanted` bytes from the place `at` into `buffer`. Returns how many, 0 at the end, -1 when it cannot.
typedef int64_t (*fidelio_reading)(void *context, void *buffer, size_t wanted, int64_t at);
// The same for bytes that are no open file. `context` stays the caller's and must outlast it.
fidelio_unpacking *fidelio_unpacking_from(fidelio_reading reading, void *context, int64_t begin, int64_t end);
void fidelio_unpacking_free(fidelio_unpacking *unpacking);

// The next block of the entry, valid until the next call.
// Returns 1 with a block, 0 at the end when length and checksum are right, -1 when it is damaged.
int fidelio_unpacking_next(fidelio_unpacking *unpacking, const void **block, size_t *length);

// Bytes read from the file so far, the local header included.
int64_t fidelio_unpacking_consumed(const fidelio_unpacking *unpacking);

// A file that is in memory alone, gone with its descriptor. -1 where there is none.
int fidelio_memory_file(void);

typedef struct fidelio_packing fidelio_packing;

// Begins a ZIP file in the open file `descriptor`, which stays the caller's. NULL when memory ran out.
fidelio_packing *fidelio_packing_new(int descriptor);
// Each of these returns 1, or 0 when the file could not be written.
// `name` is UTF-8. The entry is deflated, or stored as it is; its length need not be known before.
int fidelio_packing_entry(fidelio_packing *packing, const char *name, int deflated, int64_t seconds);
int fidelio_packing_write(fidelio_packing *packing, const void *bytes, size_t length);
int fidelio_packing_finish(fidelio_packing *packing);
void fidelio_packing_free(fidelio_packing *packing);

#ifdef __cplusplus
}
#endif
#endif
