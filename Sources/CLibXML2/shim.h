// libxml2's headers include ICU's when built with it, and those clash with the ICU inside
// Foundation. The macro hides only trailing fields of a struct that nobody here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
