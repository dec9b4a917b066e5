/** What became of a file that was sent: the edit that it asks for, or why it cannot be read. */
export type SentFile = { readonly id: string } | { readonly message: string | null };

const said = (answer: unknown, name: string): string | null => {
  if (typeof answer !== 'object' || answer === null) return null;
  const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
};

const errorOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : answer;

/** Sends an edited file; nothing is changed before it was looked at. */
export async function sendFile(file: File): Promise<SentFile> {
  try {
    const response = await fetch(`/directory/listings.csv?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-loopkeeper': '1' },
      body: file,
    });
    const answer: unknown = await response.json();
    const id = response.ok ? said(answer, 'id') : null;
    return id ? { id } : { message: said(errorOf(answer), 'message') };
  } catch {
    return { message: null };
  }
}
