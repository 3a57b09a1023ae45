#if defined(__linux__)
#define _DEFAULT_SOURCE
#endif
#include "COpenVINO.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#endif

// OpenVINO's own declarations, as far as they are in use. Handles are opaque; statuses are ints, 0 is success.
typedef struct {
  int64_t rank;
  int64_t *dims;
} shape;

enum { FLOAT32 = 4 };

typedef struct {
  int (*core_create)(void **core);
  void (*core_free)(void *core);
  // Variadic: pairs of strings, after their number (of strings) and the place for the result.
  int (*compile)(const void *core, const char *graph, const char *device, size_t count, void **model, ...);
  void (*model_free)(void *model);
  int (*request_create)(const void *model, void **request);
  void (*request_free)(void *request);
  int (*set_tensor)(void *request, const char *name, const void *tensor);
  int (*infer)(void *request);
  int (*output)(const void *request, size_t index, void **tensor);
  int (*tensor_create)(int type, shape shape, void *memory, void **tensor);
  void (*tensor_free)(void *tensor);
  int (*tensor_data)(const void *tensor, void **memory);
  int (*tensor_bytes)(const void *tensor, size_t *bytes);
} library;

struct fidelio_ov_encoder {
  library lib;
  void *core, *model, *request;
};

// Fills `lib` from the shared object at `path`; it stays loaded for the life of the process.
static fidelio_ov_status load(const char *path, library *lib) {
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return FIDELIO_OV_NO_LIBRARY;
  const struct {
    const char *name;
    void *place;
  } wanted[] = {
      {"ov_core_create", &lib->core_create},
      {"ov_core_free", &lib->core_free},
      {"ov_core_compile_model_from_file", &lib->compile},
      {"ov_compiled_model_free", &lib->model_free},
      {"ov_compiled_model_create_infer_request", &lib->request_create},
      {"ov_infer_request_free", &lib->request_free},
      {"ov_infer_request_set_tensor", &lib->set_tensor},
      {"ov_infer_request_infer", &lib->infer},
      {"ov_infer_request_get_output_tensor_by_index", &lib->output},
      {"ov_tensor_create_from_host_ptr", &lib->tensor_create},
      {"ov_tensor_free", &lib->tensor_free},
      {"ov_tensor_data", &lib->tensor_data},
      {"ov_tensor_get_byte_size", &lib->tensor_bytes},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    void *symbol = dlsym(handle, wanted[i].name);
    if (!symbol) return FIDELIO_OV_OTHER_VERSION;
    memcpy(wanted[i].place, &symbol, sizeof symbol);
  }
  return FIDELIO_OV_OK;
}

// Single precision between the 8-bit products: the default would be half precision where the processor has it,
// and the vectors would differ from machine to machine. No pinning: the house has other work on these cores.
#define COMMON_OPTIONS                                                                         \
  "PERFORMANCE_HINT", "LATENCY", "INFERENCE_NUM_THREADS", threads, "INFERENCE_PRECISION_HINT", \
      "f32", "ENABLE_CPU_PINNING", "NO"

static int compile(fidelio_ov_encoder *e, const char *graph, const char *threads, const char *group) {
  if (e->lib.compile(e->core, graph, "CPU", 10, &e->model, COMMON_OPTIONS, "DYNAMIC_QUANTIZATION_GROUP_SIZE",
                     group) == 0)
    return 0;
  return e->lib.compile(e->core, graph, "CPU", 8, &e->model, COMMON_OPTIONS);
}

fidelio_ov_status fidelio_ov_open(const char *path, const char *graph, int threads, int quantisation_group,
                                  fidelio_ov_encoder **encoder) {
  fidelio_ov_encoder *e = calloc(1, sizeof *e);
  if (!e) return FIDELIO_OV_FAILED;
  char threads_text[16], group_text[16];
  snprintf(threads_text, sizeof threads_text, "%d", threads);
  snprintf(group_text, sizeof group_text, "%d", quantisation_group);

  fidelio_ov_status status = load(path, &e->lib);
  if (status == FIDELIO_OV_OK &&
      (e->lib.core_create(&e->core) != 0 || compile(e, graph, threads_text, group_text) != 0 ||
       e->lib.request_create(e->model, &e->request) != 0))
    status = FIDELIO_OV_NO_MODEL;
  if (status != FIDELIO_OV_OK) {
    fidelio_ov_close(e);
    return status;
  }
  *encoder = e;
  return FIDELIO_OV_OK;
}

// Lends `memory` to the request under `name`; returns the tensor to free after the run, or NULL.
static void *lend(fidelio_ov_encoder *e, const char *name, const float *memory, shape shape) {
  void *tensor = NULL;
  if (e->lib.tensor_create(FLOAT32, shape, (void *)memory, &tensor) != 0) return NULL;
  if (e->lib.set_tensor(e->request, name, tensor) == 0) return tensor;
  e->lib.tensor_free(tensor);
  return NULL;
}

fidelio_ov_status fidelio_ov_run(fidelio_ov_encoder *e, const float *rows, const float *mask, size_t texts,
                                 size_t tokens, size_t width, float *vectors) {
  int64_t rows_dims[] = {(int64_t)texts, (int64_t)tokens, (int64_t)width};
  int64_t mask_dims[] = {(int64_t)texts, (int64_t)tokens};
  fidelio_ov_status status = FIDELIO_OV_FAILED;
  void *rows_tensor = lend(e, "rows", rows, (shape){3, rows_dims});
  void *mask_tensor = lend(e, "mask", mask, (shape){2, mask_dims});
  void *output = NULL, *data = NULL;
  size_t bytes = 0;
  if (rows_tensor && mask_tensor && e->lib.infer(e->request) == 0 &&
      e->lib.output(e->request, 0, &output) == 0 && e->lib.tensor_bytes(output, &bytes) == 0 &&
      bytes == texts * width * sizeof(float) && e->lib.tensor_data(output, &data) == 0) {
    memcpy(vectors, data, bytes);
    status = FIDELIO_OV_OK;
  }
  if (output) e->lib.tensor_free(output);
  if (mask_tensor) e->lib.tensor_free(mask_tensor);
  if (rows_tensor) e->lib.tensor_free(rows_tensor);
  return status;
}

void fidelio_ov_close(fidelio_ov_encoder *e) {
  if (!e) return;
  if (e->request) e->lib.request_free(e->request);
  if (e->model) e->lib.model_free(e->model);
  if (e->core) e->lib.core_free(e->core);
  free(e);
}

void fidelio_ov_trim(const char *weights) {
#if defined(__GLIBC__)
  malloc_trim(0);
  FILE *maps = fopen("/proc/self/maps", "re");
  if (!maps) return;
  char line[4096], mode[8], file[3584];
  unsigned long start, end;
  while (fgets(line, sizeof line, maps)) {
    if (sscanf(line, "%lx-%lx %7s %*s %*s %*s %3583[^\n]", &start, &end, mode, file) != 4) continue;
    // Never a page that may have been written to: neither data nor tables adjusted at loading.
    bool is_code = strcmp(mode, "r-xp") == 0 && file[0] == '/';
    bool is_weights = strcmp(mode, "r--s") == 0 && strcmp(file, weights) == 0;
    if (is_code || is_weights) madvise((void *)start, end - start, MADV_DONTNEED);
  }
  fclose(maps);
#else
  (void)weights;
#endif
}
