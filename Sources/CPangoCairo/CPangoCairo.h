// Pango lays out text in any script, cairo draws it as a PDF. Both come from the system; pkg-config says where.
#ifndef FIDELIO_CPANGOCAIRO_H
#define FIDELIO_CPANGOCAIRO_H

#include <cairo-pdf.h>
#include <cairo.h>
#include <pango/pango.h>
#include <pango/pangocairo.h>

#endif
