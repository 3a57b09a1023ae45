// The part of zlib that an import needs, for the pieces that are kept and for cards: a block of bytes in, a block out.
#ifndef FIDELIO_CDEFLATE_H
#define FIDELIO_CDEFLATE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The most bytes that `length` bytes can become.
size_t fidelio_deflate_bound(size_t length);
// Packs `length` bytes at the quickest level. Returns how many were written, or 0 when it did not work.
size_t fidelio_deflate(const unsigned char *bytes, size_t length, unsigned char *packed, size_t room);
// Unpacks into exactly `length` bytes. Returns 1, or 0 for anything else than what `fidelio_deflate` made of so many.
int fidelio_inflate(const unsigned char *packed, size_t packed_length, unsigned char *bytes, size_t length);

// Unpacks a stream of zlib from end to end into at most `room` bytes; `*written` tells how many. Returns 1, or 0 for
// anything else: damaged, cut, followed by something, or longer.
int fidelio_inflate_within(const unsigned char *packed, size_t packed_length, unsigned char *bytes, size_t room,
                           size_t *written);

// CRC-32 and Adler-32 as PNG and ZIP carry them.
uint32_t fidelio_crc32(const unsigned char *bytes, size_t length);
// The CRC-32 of what came before and these bytes together; 0 before the first ones.
uint32_t fidelio_crc32_more(uint32_t before, const unsigned char *bytes, size_t length);
uint32_t fidelio_adler32(const unsigned char *bytes, size_t length);

#ifdef __cplusplus
}
#endif
#endif
