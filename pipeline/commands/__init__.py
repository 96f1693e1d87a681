"""One verb a file: read through the workspace, call the stages, write through the workspace."""
