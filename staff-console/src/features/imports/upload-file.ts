import { sendFile } from '../../app/send-file.js';

/** Sends a file to be imported. Answers with its id, or with the server's words why not. */
export async function uploadFile(
  file: File,
  onShare: (share: number) => void,
): Promise<{ readonly uploadId: string } | { readonly refusal: string | null }> {
  const sent = await sendFile(`/files/imports?name=${encodeURIComponent(file.name)}`, file, onShare);
  if ('refusal' in sent) return sent;
  const { answer } = sent;
  return 'uploadId' in answer && typeof answer.uploadId === 'string'
    ? { uploadId: answer.uploadId }
    : { refusal: null };
}
