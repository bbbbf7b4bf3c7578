/** Saves what the page itself has made as a file. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun, and holds the file by itself.
  URL.revokeObjectURL(url);
}
