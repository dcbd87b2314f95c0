-- CreateTable
CREATE TABLE "PlaceCode" (
    "code" TEXT NOT NULL,
    "placeId" INTEGER NOT NULL,

    CONSTRAINT "PlaceCode_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "PlaceCode_placeId_idx" ON "PlaceCode"("placeId");

-- AddForeignKey
ALTER TABLE "PlaceCode" ADD CONSTRAINT "PlaceCode_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;
