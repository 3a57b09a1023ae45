#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

enum { BLOCK = 128 * 1024 };

struct fidelio_unpacking {
  struct archive *archive;
  int descriptor;
  fidelio_reading reading;
  void *context;
  int64_t begin, at, end;
  int64_t given;
  unsigned char block[BLOCK];
};

static fidelio_unpacking *unpacking_begin(int descriptor, fidelio_reading reading, void *context, int64_t begin,
                                          int64_t end);

static la_ssize_t read_block(struct archive *archive, void *data, const void **block) {
  fidelio_unpacking *unpacking = data;
  int64_t left = unpacking->end - unpacking->at;
  if (left <= 0) return 0;
  size_t wanted = left < BLOCK ? (size_t)left : BLOCK;
  ssize_t count;
  if (unpacking->reading) {
    count = (ssize_t)unpacking->reading(unpacking->context, unpacking->block, wanted, unpacking->at);
  } else do {
    count = pread(unpacking->descriptor, unpacking->block, wanted, (off_t)unpacking->at);
  } while (count < 0 && errno == EINTR);
  if (count < 0) {
    archive_set_error(archive, errno, "unreadable");
    return -1;
  }
  unpacking->at += count;
  *block = unpacking->block;
  return count;
}

fidelio_unpacking *fidelio_unpacking_new(int descriptor, int64_t begin, int64_t end) {
  return unpacking_begin(descriptor, NULL, NULL, begin, end);
}

fidelio_unpacking *fidelio_unpacking_from(fidelio_reading reading, void *context, int64_t begin, int64_t end) {
  return unpacking_begin(-1, reading, context, begin, end);
}

static fidelio_unpacking *unpacking_begin(int descriptor, fidelio_reading reading, void *context, int64_t begin,
                                          int64_t end) {
  fidelio_unpacking *unpacking = malloc(sizeof *unpacking);
  if (!unpacking) return NULL;
  unpacking->descriptor = descriptor;
  unpacking->reading = reading;
  unpacking->context = context;
  unpacking->begin = unpacking->at = begin;
  unpacking->end = end;
  unpacking->given = 0;
  unpacking->archive = archive_read_new();
  if (!unpacking->archive) {
    free(unpacking);
    return NULL;
  }
  struct archive_entry *entry;
  // The reader of streams starts at a local header and knows nothing of other entries.
  // A header that it warns of, a name in a charset of its own say, is read all the same.
  if (archive_read_support_format_zip_streamable(unpacking->archive) != ARCHIVE_OK ||
      archive_read_open2(unpacking->archive, unpacking, NULL, read_block, NULL, NULL) != ARCHIVE_OK ||
      archive_read_next_header(unpacking->archive, &entry) < ARCHIVE_WARN) {
    fidelio_unpacking_free(unpacking);
    return NULL;
  }
  return unpacking;
}

void fidelio_unpacking_free(fidelio_unpacking *unpacking) {
  if (!unpacking) return;
  archive_read_free(unpacking->archive);
  free(unpacking);
}

int fidelio_unpacking_next(fidelio_unpacking *unpacking, const void **block, size_t *length) {
  la_int64_t offset = 0;
  *block = NULL;
  *length = 0;
  // Lengths and checksums that are wrong are warnings to libarchive.
  int status = archive_read_data_block(unpacking->archive, block, length, &offset);
  if (status == ARCHIVE_EOF) return 0;
  if (status != ARCHIVE_OK || offset != unpacking->given) return -1;
  unpacking->given += (int64_t)*length;
  return 1;
}

int64_t fidelio_unpacking_consumed(const fidelio_unpacking *unpacking) {
  return unpacking->at - unpacking->begin;
}

int fidelio_memory_file(void) {
#if defined(__linux__)
  return memfd_create("fidelio-import", MFD_CLOEXEC);
#else
  return -1;
#endif
}

struct fidelio_packing {
  struct archive *archive;
  struct archive_entry *entry;
};

fidelio_packing *fidelio_packing_new(int descriptor) {
  fidelio_packing *packing = malloc(sizeof *packing);
  if (!packing) return NULL;
  packing->archive = archive_write_new();
  packing->entry = archive_entry_new();
  if (!packing->archive || !packing->entry || archive_write_set_format_zip(packing->archive) != ARCHIVE_OK ||
      archive_write_set_options(packing->archive, "zip:hdrcharset=UTF-8") < ARCHIVE_WARN ||
      archive_write_set_bytes_in_last_block(packing->archive, 1) != ARCHIVE_OK ||
      archive_write_open_fd(packing->archive, descriptor) != ARCHIVE_OK) {
    fidelio_packing_free(packing);
    return NULL;
  }
  return packing;
}

int fidelio_packing_entry(fidelio_packing *packing, const char *name, int deflated, int64_t seconds) {
  archive_entry_clear(packing->entry);
  archive_entry_set_pathname_utf8(packing->entry, name);
  archive_entry_set_filetype(packing->entry, AE_IFREG);
  archive_entry_set_perm(packing->entry, 0600);
  archive_entry_set_mtime(packing->entry, (time_t)seconds, 0);
  int status = deflated ? archive_write_zip_set_compression_deflate(packing->archive)
                        : archive_write_zip_set_compression_store(packing->archive);
  return status == ARCHIVE_OK && archive_write_header(packing->archive, packing->entry) >= ARCHIVE_WARN;
}

int fidelio_packing_write(fidelio_packing *packing, const void *bytes, size_t length) {
  return length == 0 || archive_write_data(packing->archive, bytes, length) == (la_ssize_t)length;
}

int fidelio_packing_finish(fidelio_packing *packing) {
  return archive_write_close(packing->archive) == ARCHIVE_OK;
}

void fidelio_packing_free(fidelio_packing *packing) {
  if (!packing) return;
  if (packing->entry) archive_entry_free(packing->entry);
  if (packing->archive) archive_write_free(packing->archive);
  free(packing);
}
