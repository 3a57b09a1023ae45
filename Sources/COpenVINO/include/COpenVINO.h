// The part of OpenVINO's C library that the encoder needs, found and loaded while the house runs: nothing of
// OpenVINO is wanted at build time, and a house without it still starts.
#ifndef FIDELIO_COPENVINO_H
#define FIDELIO_COPENVINO_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  FIDELIO_OV_OK = 0,
  // No library at that path, or it cannot be loaded on this machine.
  FIDELIO_OV_NO_LIBRARY = 1,
  // The library lacks a function in use: another version than the one the house was built for.
  FIDELIO_OV_OTHER_VERSION = 2,
  // The graph is missing, broken, or cannot be compiled for this processor.
  FIDELIO_OV_NO_MODEL = 3,
  // The computation failed, or gave an output of another shape than promised.
  FIDELIO_OV_FAILED = 4,
} fidelio_ov_status;

// A compiled graph with one request. Not for use from two threads at once.
typedef struct fidelio_ov_encoder fidelio_ov_encoder;

// Loads `library` (the path of libopenvino_c.so), compiles the graph at `graph` for the processor with
// `threads` threads, and makes a request. `quantisation_group` is how many activations share a scale when they
// are rounded to 8 bits; a plugin that does not know the option is asked again without it.
// On success `*encoder` must be given back to `fidelio_ov_close`.
fidelio_ov_status fidelio_ov_open(const char *library, const char *graph, int threads, int quantisation_group,
                                  fidelio_ov_encoder **encoder);

// Runs the graph once: inputs "rows" float [texts, tokens, width] and "mask" float [texts, tokens], output
// float [texts, width] copied into `vectors`. The memory belongs to the caller and is not kept.
fidelio_ov_status fidelio_ov_run(fidelio_ov_encoder *encoder, const float *rows, const float *mask, size_t texts,
                                 size_t tokens, size_t width, float *vectors);

// Frees the graph. The library stays loaded: its threads may outlive the last call.
void fidelio_ov_close(fidelio_ov_encoder *encoder);

// Gives memory of this process back to the system: what was freed, the pages of the weights' file `weights`, and those
// of all code, much of which only compiling and starting touched. They are mapped again where wanted, out of the
// system's cache: for a computation a third of a millisecond.
void fidelio_ov_trim(const char *weights);

#ifdef __cplusplus
}
#endif
#endif
