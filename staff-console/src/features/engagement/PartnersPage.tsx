import { Empty } from '@loopkeeper/ui-kit';

export default function PartnersPage() {
  return <Empty title="…" />;
}
