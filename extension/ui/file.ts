/** Offer a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
}

/** Today as the end of a file’s name, `-2026-05-01`. */
export const dated = () => `-${new Date().toISOString().slice(0, 10)}`;
