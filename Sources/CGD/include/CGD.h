// The part of libgd that portraits need: a picture in, a square JPEG out, with nothing else of the picture in it.
#ifndef FIDELIO_CGD_H
#define FIDELIO_CGD_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  FIDELIO_GD_PNG = 0,
  FIDELIO_GD_JPEG = 1,
  FIDELIO_GD_GIF = 2,
  FIDELIO_GD_WEBP = 3,
} fidelio_gd_format;

// Decodes `length` bytes as `format`, takes the square in the middle, turns it as `orientation` says (1 to 8, as in
// EXIF), lays it on white and writes it as a JPEG of `edge` by `edge` pixels. The size must have been looked at
// before: memory is wanted for every pixel. On success `*jpeg` must be given back to `fidelio_gd_free`.
// Returns 1, or 0 when the bytes are no such picture or memory ran out. Prints nothing.
int fidelio_gd_portrait(const unsigned char *bytes, size_t length, fidelio_gd_format format, int orientation,
                        int edge, int quality, unsigned char **jpeg, size_t *jpeg_length);

// Writes a JPEG that the house drew as a PNG, for files whose text only a PNG can carry. Same returns.
int fidelio_gd_png(const unsigned char *jpeg, size_t length, unsigned char **png, size_t *png_length);
void fidelio_gd_free(unsigned char *jpeg);

#ifdef __cplusplus
}
#endif
#endif
