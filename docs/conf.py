"""How Sphinx builds the site. `python -m tools.pages.build` runs it on the tree that it has gathered."""

project = "DARDR Data Standard"
extensions = ["myst_parser", "tools.pages.extension"]
source_suffix = {".md": "markdown"}
root_doc = "en/reference/index"
# The pages are in two languages, so the frame says which; this is the language of Sphinx's own few words.
language = "en"
html_theme = "theme"
html_theme_path = ["../tools/pages"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_domain_indices = False
html_permalinks = False
smartquotes = False
highlight_language = "none"
myst_heading_anchors = 3
nitpicky = True
# Pages are reached by links, not by one tree of contents; tests/docs asks that every page can be reached.
suppress_warnings = ["toc.not_included"]
