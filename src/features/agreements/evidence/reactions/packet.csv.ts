import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { csvLine, harmless } from '../../../directory/index.js';
import type { Packet, PacketTable } from '../domain/packet.js';

/** A table as a spreadsheet opens it; no cell is taken for a formula. */
export const tableCsv = ({ columns, rows }: PacketTable): string =>
  `\uFEFF${[columns.map(({ name }) => name), ...rows].map((cells) => csvLine(cells.map(harmless))).join('')}`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The packet as a package of CSV files, one for each table, in their order. */
export function zipPacket({ chapters }: Packet, madeAt: Date): Readable {
  const zip = new ZipFile();
  for (const [at, table] of chapters.flatMap(({ tables }) => tables).entries())
    zip.addBuffer(Buffer.from(tableCsv(table)), `${twoDigits(at + 1)}-${table.key}.csv`, { mtime: madeAt });
  zip.end();
  return Readable.from(zip.outputStream);
}
