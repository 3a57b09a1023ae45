// The part of cmark-gfm that the page needs: text in, a tree to walk out. No markup is ever made of it.
#ifndef FIDELIO_CCMARK_H
#define FIDELIO_CCMARK_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  FIDELIO_MD_OTHER = 0,
  FIDELIO_MD_DOCUMENT,
  FIDELIO_MD_QUOTE,
  FIDELIO_MD_BULLETS,
  FIDELIO_MD_NUMBERS,
  FIDELIO_MD_ITEM,
  FIDELIO_MD_CODE_BLOCK,
  FIDELIO_MD_HTML_BLOCK,
  FIDELIO_MD_PARAGRAPH,
  FIDELIO_MD_HEADING,
  FIDELIO_MD_RULE,
  FIDELIO_MD_TABLE,
  FIDELIO_MD_ROW,
  FIDELIO_MD_CELL,
  FIDELIO_MD_TEXT,
  FIDELIO_MD_SOFT_BREAK,
  FIDELIO_MD_BREAK,
  FIDELIO_MD_CODE,
  FIDELIO_MD_HTML,
  FIDELIO_MD_EMPHASIS,
  FIDELIO_MD_STRONG,
  FIDELIO_MD_STRUCK,
  FIDELIO_MD_LINK,
  FIDELIO_MD_IMAGE,
} fidelio_md_kind;

// A node of the tree; `cmark_node` by another name. The strings it gives live as long as the tree.
typedef struct fidelio_md_node fidelio_md_node;

// Parses `length` bytes of UTF-8 with tables, strike-through and task lists. Safe from any thread: one text is
// parsed at a time, because the library keeps a table of special characters for the whole process.
// The tree must be given back to `fidelio_md_free`; NULL when memory ran out.
fidelio_md_node *fidelio_md_parse(const char *text, size_t length);
void fidelio_md_free(fidelio_md_node *tree);

fidelio_md_kind fidelio_md_kind_of(fidelio_md_node *node);
fidelio_md_node *fidelio_md_first(fidelio_md_node *node);
fidelio_md_node *fidelio_md_next(fidelio_md_node *node);

// The text of a text, code or HTML node; the address of a link or an image; NULL for any other.
const char *fidelio_md_string(fidelio_md_node *node);
// The word or words after the fence of a code block; NULL without any.
const char *fidelio_md_fence_info(fidelio_md_node *node);
// 1 to 6.
int fidelio_md_level(fidelio_md_node *heading);
// The number a numbered list begins with.
int fidelio_md_start(fidelio_md_node *list);
// Whether the paragraphs of a list's items are parted by nothing.
int fidelio_md_is_tight(fidelio_md_node *list);
// 1 for a task that is done, 0 for one that is not, -1 for an item that is no task.
int fidelio_md_checked(fidelio_md_node *item);
// Whether a row is the head of its table.
int fidelio_md_is_head(fidelio_md_node *row);
// The columns of a table, and the alignment of one: 'l', 'c', 'r' or 0.
int fidelio_md_columns(fidelio_md_node *table);
int fidelio_md_alignment(fidelio_md_node *table, int column);

#ifdef __cplusplus
}
#endif
#endif
