"""Stage 4: localised documents become files, in memory. Nothing here opens or writes a file."""
