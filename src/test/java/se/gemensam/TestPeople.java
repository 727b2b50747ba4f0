package se.gemensam;

import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class TestPeople {}
