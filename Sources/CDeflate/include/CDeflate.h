// The part of zlib that kept pieces of an import need: a block of bytes in, a block of bytes out.
#ifndef FIDELIO_CDEFLATE_H
#define FIDELIO_CDEFLATE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// The most bytes that `length` bytes can become.
size_t fidelio_deflate_bound(size_t length);
// Packs `length` bytes at the quickest level. Returns how many were written, or 0 when it did not work.
size_t fidelio_deflate(const unsigned char *bytes, size_t length, unsigned char *packed, size_t room);
// Unpacks into exactly `length` bytes. Returns 1, or 0 for anything else than what `fidelio_deflate` made of so many.
int fidelio_inflate(const unsigned char *packed, size_t packed_length, unsigned char *bytes, size_t length);

#ifdef __cplusplus
}
#endif
#endif
