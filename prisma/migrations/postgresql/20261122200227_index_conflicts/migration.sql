-- CreateIndex
CREATE INDEX "Rollup_conflictDay_idx" ON "Rollup"("conflictDay");
