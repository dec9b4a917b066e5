import { Empty } from '@loopkeeper/ui-kit';

export default function ListingPage() {
  return <Empty title="…" />;
}
