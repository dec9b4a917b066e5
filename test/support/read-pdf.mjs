/** Prints the text of the PDF that comes on stdin, page after page, and its properties, as JSON. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const task = getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 });
const pdf = await task.promise;
const pages = [];
const sizes = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  sizes.push(...items.filter(({ str }) => str.trim() !== '').map(({ height }) => Math.round(height)));
}
const { info } = await pdf.getMetadata();
const outline = [];
for (const { title, dest } of (await pdf.getOutline()) ?? []) {
  const [page] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? [];
  outline.push({ title, page: page ? (await pdf.getPageIndex(page)) + 1 : null });
}
console.log(
  JSON.stringify({
    text: pages.join('\n'),
    sheets: pages,
    outline,
    pages: pages.length,
    smallest: Math.min(...sizes),
    info,
    language: info.Language ?? null,
  }),
);
await task.destroy();
