/** Sends a file as it is, and hears how much of it has gone. Answers with its id, or with the server's words why not. */
export function uploadFile(
  file: File,
  onShare: (share: number) => void,
): Promise<{ readonly uploadId: string } | { readonly refusal: string | null }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/imports?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('x-loopkeeper', '1');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ refusal: null });
    request.onload = () => resolve(answerIn(request.responseText));
    request.send(file);
  });
}

function answerIn(text: string): { readonly uploadId: string } | { readonly refusal: string | null } {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return { refusal: null };
    if ('uploadId' in answer && typeof answer.uploadId === 'string') return { uploadId: answer.uploadId };
    return { refusal: 'message' in answer && typeof answer.message === 'string' ? answer.message : null };
  } catch {
    return { refusal: null };
  }
}
