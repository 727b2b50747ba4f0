package se.gemensam.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface NationalUnionRepository extends JpaRepository<NationalUnion, String> {}
