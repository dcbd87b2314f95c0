-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "link" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "DataVersion" ADD COLUMN     "auditCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "auditHead" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "auditSeal" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "AuditEntry_by_idx" ON "AuditEntry"("by");
