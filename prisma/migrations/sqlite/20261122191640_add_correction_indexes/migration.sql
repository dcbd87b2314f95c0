-- CreateIndex
CREATE INDEX "Claim_ended_endedAt_idx" ON "Claim"("ended", "endedAt");

-- CreateIndex
CREATE INDEX "Decision_status_claimId_idx" ON "Decision"("status", "claimId");
