/** What `npm run -s bench` says, held coarsely: the goals are 0.50 and 1.2 (docs/PERFORMANCE.md), and a test machine is busy. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('reads articles quicker than other libraries do less, at a cost a word that does not grow', () => {
  const report = JSON.parse(execFileSync('npm', ['run', '-s', 'bench'], { encoding: 'utf8' }));
  const growth = report.growth['100000'] / report.growth['1000'];
  console.log(
    `of peers ${report.ofPeers}, short ${report.short.ofPeers}; growth ${growth.toFixed(2)}`,
  );
  expect(report.ofPeers).toBeLessThan(0.75);
  expect(report.short.ofPeers).toBeLessThan(0.95);
  expect(growth).toBeLessThan(1.5);
});
