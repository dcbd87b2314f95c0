-- CreateTable
CREATE TABLE "ReportDocument" (
    "reportId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TEXT NOT NULL,

    CONSTRAINT "ReportDocument_pkey" PRIMARY KEY ("reportId","sha256")
);

-- CreateIndex
CREATE INDEX "ReportDocument_sha256_idx" ON "ReportDocument"("sha256");

-- AddForeignKey
ALTER TABLE "ReportDocument" ADD CONSTRAINT "ReportDocument_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
