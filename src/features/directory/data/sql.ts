/** Runs one statement on whatever connection the caller holds, the owner's or the application's. */
export type RunSql = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;
