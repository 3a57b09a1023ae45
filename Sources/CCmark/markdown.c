#include "CCmark.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <string.h>

static pthread_once_t registered = PTHREAD_ONCE_INIT;
static pthread_mutex_t parsing = PTHREAD_MUTEX_INITIALIZER;

static cmark_node *as_node(fidelio_md_node *node) { return (cmark_node *)node; }

static void attach(cmark_parser *parser, const char *name) {
  cmark_syntax_extension *extension = cmark_find_syntax_extension(name);
  if (extension) cmark_parser_attach_syntax_extension(parser, extension);
}

fidelio_md_node *fidelio_md_parse(const char *text, size_t length) {
  pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
  pthread_mutex_lock(&parsing);
  cmark_node *tree = NULL;
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
  if (parser) {
    attach(parser, "table");
    attach(parser, "strikethrough");
    attach(parser, "tasklist");
    cmark_parser_feed(parser, text, length);
    tree = cmark_parser_finish(parser);
    cmark_parser_free(parser);
  }
  pthread_mutex_unlock(&parsing);
  return (fidelio_md_node *)tree;
}

void fidelio_md_free(fidelio_md_node *tree) {
  if (tree) cmark_node_free(as_node(tree));
}

fidelio_md_kind fidelio_md_kind_of(fidelio_md_node *given) {
  cmark_node *node = as_node(given);
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) return FIDELIO_MD_TEXT;
  if (type == CMARK_NODE_SOFTBREAK) return FIDELIO_MD_SOFT_BREAK;
  if (type == CMARK_NODE_LINEBREAK) return FIDELIO_MD_BREAK;
  if (type == CMARK_NODE_PARAGRAPH) return FIDELIO_MD_PARAGRAPH;
  if (type == CMARK_NODE_STRONG) return FIDELIO_MD_STRONG;
  if (type == CMARK_NODE_EMPH) return FIDELIO_MD_EMPHASIS;
  if (type == CMARK_NODE_ITEM) return FIDELIO_MD_ITEM;
  if (type == CMARK_NODE_LIST) {
    return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? FIDELIO_MD_NUMBERS : FIDELIO_MD_BULLETS;
  }
  if (type == CMARK_NODE_CODE) return FIDELIO_MD_CODE;
  if (type == CMARK_NODE_CODE_BLOCK) return FIDELIO_MD_CODE_BLOCK;
  if (type == CMARK_NODE_HEADING) return FIDELIO_MD_HEADING;
  if (type == CMARK_NODE_BLOCK_QUOTE) return FIDELIO_MD_QUOTE;
  if (type == CMARK_NODE_LINK) return FIDELIO_MD_LINK;
  if (type == CMARK_NODE_IMAGE) return FIDELIO_MD_IMAGE;
  if (type == CMARK_NODE_HTML_BLOCK) return FIDELIO_MD_HTML_BLOCK;
  if (type == CMARK_NODE_HTML_INLINE) return FIDELIO_MD_HTML;
  if (type == CMARK_NODE_THEMATIC_BREAK) return FIDELIO_MD_RULE;
  if (type == CMARK_NODE_DOCUMENT) return FIDELIO_MD_DOCUMENT;
  // What an extension made is known by the name it gives itself.
  const char *name = cmark_node_get_type_string(node);
  if (!strcmp(name, "table")) return FIDELIO_MD_TABLE;
  if (!strcmp(name, "table_row") || !strcmp(name, "table_header")) return FIDELIO_MD_ROW;
  if (!strcmp(name, "table_cell")) return FIDELIO_MD_CELL;
  if (!strcmp(name, "strikethrough")) return FIDELIO_MD_STRUCK;
  return FIDELIO_MD_OTHER;
}

fidelio_md_node *fidelio_md_first(fidelio_md_node *node) {
  return (fidelio_md_node *)cmark_node_first_child(as_node(node));
}

fidelio_md_node *fidelio_md_next(fidelio_md_node *node) {
  return (fidelio_md_node *)cmark_node_next(as_node(node));
}

const char *fidelio_md_string(fidelio_md_node *node) {
  const char *literal = cmark_node_get_literal(as_node(node));
  return literal ? literal : cmark_node_get_url(as_node(node));
}

const char *fidelio_md_fence_info(fidelio_md_node *node) { return cmark_node_get_fence_info(as_node(node)); }

int fidelio_md_level(fidelio_md_node *heading) { return cmark_node_get_heading_level(as_node(heading)); }

int fidelio_md_start(fidelio_md_node *list) { return cmark_node_get_list_start(as_node(list)); }

int fidelio_md_is_tight(fidelio_md_node *list) { return cmark_node_get_list_tight(as_node(list)); }

int fidelio_md_checked(fidelio_md_node *item) {
  if (strcmp(cmark_node_get_type_string(as_node(item)), "tasklist")) return -1;
  return cmark_gfm_extensions_get_tasklist_item_checked(as_node(item)) ? 1 : 0;
}

int fidelio_md_is_head(fidelio_md_node *row) {
  return cmark_gfm_extensions_get_table_row_is_header(as_node(row));
}

int fidelio_md_columns(fidelio_md_node *table) {
  return cmark_gfm_extensions_get_table_columns(as_node(table));
}

int fidelio_md_alignment(fidelio_md_node *table, int column) {
  unsigned char *alignments = cmark_gfm_extensions_get_table_alignments(as_node(table));
  if (!alignments || column < 0 || column >= fidelio_md_columns(table)) return 0;
  return alignments[column];
}
