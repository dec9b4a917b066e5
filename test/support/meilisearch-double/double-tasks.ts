import { DoubleError } from './double-index.js';

/** A write that the double took on and does later. */
export interface DoubleTask {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  readonly enqueuedAt: Date;
  readonly customMetadata: string | null;
  readonly body: unknown;
  readonly work: () => void;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  error: DoubleError | null;
  startedAt: Date | null;
  finishedAt: Date | null;
}

export type NewTask = Pick<DoubleTask, 'indexUid' | 'type' | 'work' | 'body' | 'customMetadata'>;

/** Does writes one after the other, each after a while, as Meilisearch does: taking one on says nothing of its success. */
export class DoubleTasks {
  readonly all: DoubleTask[] = [];
  /** How long each takes. */
  delayMs = 0;
  /** Asked about each before it is done; an error makes it fail. */
  failure: (task: DoubleTask) => DoubleError | null = () => null;
  private isWorking = false;
  private isClosed = false;

  add(task: NewTask): object {
    const added: DoubleTask = {
      ...task,
      uid: this.all.length,
      enqueuedAt: new Date(),
      status: 'enqueued',
      error: null,
      startedAt: null,
      finishedAt: null,
    };
    this.all.push(added);
    void this.workOn();
    const { uid, indexUid, type, status, enqueuedAt, customMetadata } = added;
    return {
      taskUid: uid,
      indexUid,
      status,
      type,
      enqueuedAt: enqueuedAt.toISOString(),
      ...(customMetadata === null ? {} : { customMetadata }),
    };
  }

  close(): void {
    this.isClosed = true;
  }

  view(uid: number): object {
    const task = this.all[uid];
    if (!task) throw new DoubleError(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return {
      uid,
      batchUid: task.status === 'enqueued' ? null : uid,
      indexUid: task.indexUid,
      status: task.status,
      type: task.type,
      canceledBy: null,
      details: {},
      error: task.error?.body ?? null,
      duration: task.finishedAt ? 'PT0.01S' : null,
      enqueuedAt: task.enqueuedAt.toISOString(),
      ...(task.startedAt ? { startedAt: task.startedAt.toISOString() } : {}),
      ...(task.finishedAt ? { finishedAt: task.finishedAt.toISOString() } : {}),
      ...(task.customMetadata === null ? {} : { customMetadata: task.customMetadata }),
    };
  }

  private async workOn(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (let next = this.next(); next && !this.isClosed; next = this.next()) await this.do(next);
    this.isWorking = false;
  }

  private next(): DoubleTask | undefined {
    return this.all.find(({ status }) => status === 'enqueued');
  }

  private async do(task: DoubleTask): Promise<void> {
    await new Promise((resolve) => (this.delayMs > 0 ? setTimeout(resolve, this.delayMs) : setImmediate(resolve)));
    task.status = 'processing';
    task.startedAt = new Date();
    try {
      const failure = this.failure(task);
      if (failure) throw failure;
      task.work();
      task.status = 'succeeded';
    } catch (error) {
      task.error = error instanceof DoubleError ? error : new DoubleError(500, 'internal', String(error), 'internal');
      task.status = 'failed';
    }
    task.finishedAt = new Date();
  }
}
