/** A corpus file is at most so many bytes: 2 MiB is a thousand pages. Larger ones are neither read nor written. */
export const LARGEST_FILE = 2 * 1024 * 1024
