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

int fidelio_inflate_within(const unsigned char *packed, size_t packed_length, unsigned char *bytes, size_t room,
                           size_t *written) {
  uLongf out = room;
  uLong in = packed_length;
  int status = uncompress2(bytes, &out, packed, &in);
  *written = out <= room ? out : room;
  return status == Z_OK && in == packed_length;
}

uint32_t fidelio_crc32(const unsigned char *bytes, size_t length) {
  return (uint32_t)crc32_z(0, bytes, length);
}

uint32_t fidelio_crc32_more(uint32_t before, const unsigned char *bytes, size_t length) {
  return bytes ? (uint32_t)crc32_z(before, bytes, length) : before;
}

uint32_t fidelio_adler32(const unsigned char *bytes, size_t length) {
  return (uint32_t)adler32_z(1, bytes, length);
}
