#include "CDeflate.h"

#include <zlib.h>

size_t fidelio_deflate_bound(size_t length) { return compressBound(length); }

size_t fidelio_deflate(const unsigned char *bytes, size_t length, unsigned char *packed, size_t room) {
  uLongf written = room;
  return compress2(packed, &written, bytes, length, Z_BEST_SPEED) == Z_OK ? written : 0;
}

int fidelio_inflate(const unsigned char *packed, size_t packed_length, unsigned char *bytes, size_t length) {
  uLongf written = length;
  return uncompress(bytes, &written, packed, packed_length) == Z_OK && written == length;
}
