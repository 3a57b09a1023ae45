#include "CGD.h"

#include <gd.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static pthread_once_t hushed = PTHREAD_ONCE_INIT;

static void say_nothing(int priority, const char *format, va_list arguments) {
  (void)priority;
  (void)format;
  (void)arguments;
}

static void hush(void) { gdSetErrorMethod(say_nothing); }

static gdImagePtr decode(const unsigned char *bytes, size_t length, fidelio_gd_format format) {
  if (length > INT_MAX) return NULL;
  void *data = (void *)bytes; // libgd reads it and no more
  switch (format) {
    case FIDELIO_GD_PNG: return gdImageCreateFromPngPtr((int)length, data);
    case FIDELIO_GD_JPEG: return gdImageCreateFromJpegPtr((int)length, data);
    case FIDELIO_GD_GIF: return gdImageCreateFromGifPtr((int)length, data);
    case FIDELIO_GD_WEBP: return gdImageCreateFromWebpPtr((int)length, data);
  }
  return NULL;
}

// Where the pixel that belongs at (x, y) lies in a picture that was stored turned.
static int stored_pixel(gdImagePtr image, int orientation, int last, int x, int y) {
  switch (orientation) {
    case 2: return gdImageTrueColorPixel(image, last - x, y);
    case 3: return gdImageTrueColorPixel(image, last - x, last - y);
    case 4: return gdImageTrueColorPixel(image, x, last - y);
    case 5: return gdImageTrueColorPixel(image, y, x);
    case 6: return gdImageTrueColorPixel(image, y, last - x);
    case 7: return gdImageTrueColorPixel(image, last - y, last - x);
    case 8: return gdImageTrueColorPixel(image, last - y, x);
    default: return gdImageTrueColorPixel(image, x, y);
  }
}

static gdImagePtr turned(gdImagePtr image, int orientation, int edge) {
  gdImagePtr upright = gdImageCreateTrueColor(edge, edge);
  if (!upright) return NULL;
  for (int y = 0; y < edge; y++) {
    for (int x = 0; x < edge; x++) {
      gdImageTrueColorPixel(upright, x, y) = stored_pixel(image, orientation, edge - 1, x, y);
    }
  }
  return upright;
}

static gdImagePtr square(gdImagePtr picture, int edge) {
  int width = gdImageSX(picture), height = gdImageSY(picture);
  int side = width < height ? width : height;
  gdImagePtr image = gdImageCreateTrueColor(edge, edge);
  if (!image) return NULL;
  gdImageFilledRectangle(image, 0, 0, edge - 1, edge - 1, gdTrueColor(255, 255, 255));
  gdImageCopyResampled(image, picture, 0, 0, (width - side) / 2, (height - side) / 2, edge, edge, side, side);
  return image;
}

int fidelio_gd_portrait(const unsigned char *bytes, size_t length, fidelio_gd_format format, int orientation,
                        int edge, int quality, unsigned char **jpeg, size_t *jpeg_length) {
  pthread_once(&hushed, hush);
  *jpeg = NULL;
  gdImagePtr picture = decode(bytes, length, format);
  if (!picture) return 0;
  gdImagePtr image = NULL;
  if (gdImageTrueColor(picture) || gdImagePaletteToTrueColor(picture)) image = square(picture, edge);
  gdImageDestroy(picture);
  if (image && orientation > 1) {
    gdImagePtr upright = turned(image, orientation, edge);
    gdImageDestroy(image);
    image = upright;
  }
  if (image) {
    int size = 0;
    *jpeg = gdImageJpegPtr(image, &size, quality);
    *jpeg_length = size > 0 ? (size_t)size : 0;
    gdImageDestroy(image);
  }
#ifdef __GLIBC__
  malloc_trim(0); // a large photograph leaves much behind
#endif
  return *jpeg && *jpeg_length;
}

int fidelio_gd_png(const unsigned char *jpeg, size_t length, unsigned char **png, size_t *png_length) {
  pthread_once(&hushed, hush);
  *png = NULL;
  gdImagePtr picture = decode(jpeg, length, FIDELIO_GD_JPEG);
  if (!picture) return 0;
  int size = 0;
  *png = gdImagePngPtr(picture, &size);
  *png_length = size > 0 ? (size_t)size : 0;
  gdImageDestroy(picture);
  return *png && *png_length;
}

void fidelio_gd_free(unsigned char *jpeg) {
  if (jpeg) gdFree(jpeg);
}
