// The layer's first file replaces this one.
