/** What the server said of a file: its answer, or its words why not; null where it could not be reached. */
export type Sent = { readonly answer: object } | { readonly refusal: string | null };

/** Sends a file as it is, and hears how much of it has gone. */
export function sendFile(path: string, file: File, onShare: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('x-loopkeeper', '1');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ refusal: null });
    request.onload = () => resolve(sentOf(request.responseText));
    request.send(file);
  });
}

function sentOf(text: string): Sent {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return { refusal: null };
    return 'message' in answer && typeof answer.message === 'string' ? { refusal: answer.message } : { answer };
  } catch {
    return { refusal: null };
  }
}
