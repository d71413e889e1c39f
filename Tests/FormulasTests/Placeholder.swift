// The layer's first test replaces this file.
