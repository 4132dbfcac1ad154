"""The longer code of the experiments' pages: tables, figures and verdicts, one module a page."""
