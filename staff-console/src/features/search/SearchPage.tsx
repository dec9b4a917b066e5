import { Empty } from '@loopkeeper/ui-kit';

export default function SearchPage() {
  return <Empty title="…" />;
}
