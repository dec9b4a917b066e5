import { Empty } from '@loopkeeper/ui-kit';

export default function NetworkPage() {
  return <Empty title="…" />;
}
