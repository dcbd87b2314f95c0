-- DropIndex
DROP INDEX "Claim_ended_endedAt_idx";

-- CreateIndex
CREATE INDEX "Claim_endedAt_idx" ON "Claim"("endedAt");
